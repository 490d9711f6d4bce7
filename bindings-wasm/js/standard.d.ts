// The interfaces of Standard Schema and Standard JSON Schema (standardschema.dev), version 1, as far as a model has them: what the spec asks
// implementers to copy, so that it need not be installed.

/** A place inside an issue's path. */
export type PathSegment = string | number;

export interface StandardTypes<T> {
  readonly input: T;
  readonly output: T;
}

/** `["~standard"]` of a model. */
export interface StandardProps<T, Issue> {
  readonly version: 1;
  readonly vendor: "aimskit";
  /** Never a promise, once `init` is through. `options.libraryOptions` are the options of `validate`. */
  readonly validate: (
    value: unknown,
    options?: { readonly libraryOptions?: Record<string, unknown> | undefined } | undefined,
  ) => { readonly value: T; readonly issues?: undefined } | { readonly issues: ReadonlyArray<Issue> };
  readonly types?: StandardTypes<T> | undefined;
  /** JSON Schemas, once `aimskit/schemas` is imported. */
  readonly jsonSchema: {
    readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
    readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
  };
}

export interface JsonSchemaOptions {
  /** `draft-2020-12` or `draft-07`; any other throws an `AimskitError`. */
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | (string & {});
  readonly libraryOptions?: Record<string, unknown> | undefined;
}
