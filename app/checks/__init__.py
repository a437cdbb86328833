"""What `guichet doctor` looks at, one module a family; every check names its remedy."""
