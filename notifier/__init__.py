"""The outgoing side: composes letters, keeps their ids, hands them to the submission server."""
