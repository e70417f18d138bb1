"""The desktop program: windows over `app.engine`. Strings are made here, and only here."""
