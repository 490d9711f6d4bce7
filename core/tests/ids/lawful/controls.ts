/** Controls of ISO/IEC 27001 and, beside them, of ISO/IEC 42001. */
export const isms = { policies: "A.5.1", screening: "A.6.1", perimeter: "A.7.1", endpoints: "A.8.1" };
export const aims = { policy: "A.2.2", logs: "A.6.2.8" };
const weights = [8.5, 9.4, 10.3];
