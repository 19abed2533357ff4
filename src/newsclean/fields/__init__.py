"""One field a file: gather candidates, choose one."""
