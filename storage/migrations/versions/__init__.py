"""The migrations, in their order. None that was released is ever changed."""
