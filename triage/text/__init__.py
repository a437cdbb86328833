"""What any text is made of: comparable words, languages, sums of money, shapes of lines, the vocabulary in it."""
