"""Tables, vault and journal; values in, values out."""
