"""What the desktop around the windows shows and is asked: tray, notifications, the default mail program."""
