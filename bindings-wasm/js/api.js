// What every entry of the package gives, besides its own `init`.
export { fromForm } from "./entered.js";
export { AimskitError, FindingsError, InputError, LoadError, NotInitializedError, OptionsError, throwOnErrors } from "./errors.js";
export { filterTouched, toJsonFormsErrors, toRjsfErrors } from "./forms.js";
export { kinds, models } from "./models.js";
export { toPath, toPointer } from "./places.js";
export { assess, changeLog, changeMethod, diff, digest, explain, isReady, nextQuestion, read, rewrite, setLanguage, statement, text, validate, verifyLog } from "./verbs.js";
