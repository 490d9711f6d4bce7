// RJSF asks for a validator; this one leaves all judging to aimskit, whose findings go in as `extraErrors`. Ajv compiles nothing, so the page needs no
// `unsafe-eval`. (RJSF must find `@rjsf/validator-ajv8` installed to be bundled: its helper for tests imports it.)
import { toErrorList, type ValidatorType } from "@rjsf/utils";

export const rjsfValidator: ValidatorType = {
  validateFormData: () => ({ errors: toErrorList({}), errorSchema: {} }),
  // Asked where a schema has alternatives, to find the one that fits; our schemas have none.
  isValid: () => true,
  rawValidation: () => ({ errors: [] }),
};
