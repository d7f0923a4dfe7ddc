import { texts } from "./texts";

/** What the server says when it refuses: what was wrong, and what to do. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly remedy: string;

  constructor(code: string, status: number, message: string, remedy: string) {
    super(message);
    this.code = code;
    this.status = status;
    this.remedy = remedy;
  }
}

/** The problem in an answer's body, or a plain one where the body says nothing. */
export function problemOf(status: number, body: unknown): Problem {
  const said = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const text = (name: string, fallback: string): string =>
    typeof said[name] === "string" ? said[name] : fallback;
  return new Problem(
    text("code", "unreachable"),
    status,
    text("detail", texts.problem.unreachable),
    text("remedy", texts.problem.meanwhile),
  );
}

/** Any thrown value as a problem: a network that is down has no status. */
export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : problemOf(0, undefined);
}
