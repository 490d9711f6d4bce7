"""An organization's AI management system (ISO/IEC 42001:2023) as data: read it, check it, assess it, see why.

>>> import aimskit
>>> aims = aimskit.loads('{"schemaVersion": "1.0", "risks": [{"id": "R-1", "owner": "nobody"}]}')
>>> report = aims.assess(as_of="2026-11-23")
>>> report.findings[0].message
'`nobody` refers to no record and to no entry of the standard'
>>> report.verdicts.get("A.2.2").status
'notDetermined'
"""

from __future__ import annotations

from . import answers, eu_ai_act, plot, records
from .aims import Aims, OscalImport, load, loads
from .answers import *  # noqa: F403
from .collection import Findings, Records
from .compare import diff
from .crosswalks import Crosswalk, mapping_set, mapping_sets, outline, outline_framework, outlines, read_mappings, write_mappings
from .dates import PartialDate
from .errors import AimskitError, ArgumentError, ValidationError
from .integrity import change_log, digests, document_digest, statement, verify_log, wrong_ids, wrong_ids_sarif
from .knowledge import catalogue, json_schema, kinds, messages, rules, starter
from .language import Language, load_language, set_language, speaking
from .record import Record
from .records import *  # noqa: F403
from .report import Report
from .single import validate
from .spreadsheets import Imported, import_table, plan_import, record_rows
from .stream import validate_batch, validate_stream
from .tables import Rows

__all__ = [
    "Aims",
    "AimskitError",
    "ArgumentError",
    "Crosswalk",
    "Findings",
    "Imported",
    "Language",
    "OscalImport",
    "PartialDate",
    "Record",
    "Records",
    "Report",
    "Rows",
    "ValidationError",
    "catalogue",
    "change_log",
    "diff",
    "digests",
    "document_digest",
    "eu_ai_act",
    "import_table",
    "json_schema",
    "kinds",
    "load",
    "load_language",
    "loads",
    "mapping_set",
    "mapping_sets",
    "messages",
    "outline",
    "outline_framework",
    "outlines",
    "plan_import",
    "plot",
    "read_mappings",
    "record_rows",
    "rules",
    "set_language",
    "speaking",
    "starter",
    "statement",
    "validate",
    "validate_batch",
    "validate_stream",
    "verify_log",
    "write_mappings",
    "wrong_ids",
    "wrong_ids_sarif",
]
__all__ += answers.__all__
__all__ += records.__all__
