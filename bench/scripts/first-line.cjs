// Loaded into a process with `--require`: ends it where it would write its first line.
process.stdout.write = () => process.exit(0);
