//! ISO/IEC 42001 AI management systems as data: read, check, assess, explain.
