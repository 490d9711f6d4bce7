//! The EU AI Act: the class that was recorded, against the facts; and duties that the organization took on. Not legal advice.
