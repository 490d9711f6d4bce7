// ISO/IEC 42001 controls that the pipeline shows
export const controls = {
  tests: "A.6.2.4", // AI system verification and validation
  logs: "A.6.2.9",
  data: ["A.7.4", "A.7.7"],
};
/** Event logs: AI system recording of event logs (A.6.2.7). */
export const port = 42001;
