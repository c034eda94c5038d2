"""What a leader may do, is told and looks into."""
