"""What each body alone has: rules that no parameter could say."""
