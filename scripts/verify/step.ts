/** A program of the project, or a tool of its packages, to run. */
export type Step = { name: string; env?: Record<string, string> } & (
  { script: string; args?: readonly string[] } | { tool: string; args: readonly string[] }
);

/** Steps that run one after another up to the first failure, or all `together`, even if one fails. */
export interface Stage {
  together?: boolean;
  steps: readonly Step[];
}

/** How a step ended. */
export interface Result {
  name: string;
  /** Exit code; 0 means success. */
  code: number;
  seconds: number;
}
