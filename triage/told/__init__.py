"""What a sheet, a form or a letter states of a project: title, company, contact, conditions."""
