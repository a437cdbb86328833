"""What a mail itself says and shows: its phrases, its headers, what it brings and announces."""
