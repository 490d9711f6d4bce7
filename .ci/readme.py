"""The Python code of a README as one module, for type checkers: the file to read, the file to write."""

import re
import sys
from pathlib import Path

source, target = map(Path, sys.argv[1:])
target.write_text("\n".join(re.findall(r"```python\n(.*?)```", source.read_text("utf-8"), re.DOTALL)), "utf-8")
