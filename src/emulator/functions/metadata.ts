/** What functions.json says of one custom function; the same file that Excel reads. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: "any" | "number" | "string" | "boolean";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
}

export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** True: a function is called with errors in its arguments. Otherwise the error is its result. */
  readonly allowErrorForDataTypeAny?: boolean;
  /** True: errors and other data types reach a parameter of any type as objects. */
  readonly allowCustomDataForDataTypeAny?: boolean;
}
