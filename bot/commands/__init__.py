"""What is typed as `prelude ...` on the computer it runs on; a file for each command."""
