import type { ButtonHTMLAttributes } from "react";

type Look = "plain" | "go" | "bare";

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> & {
  /** `go` is the one filled button of a view: the next act. */
  look?: Look;
  small?: boolean;
  /** It keeps its place and its focus, says why in its content, and does nothing. */
  off?: boolean;
};

/** A button. One that is off can still be reached and read. */
export function Button({ look = "plain", small, off, onClick, className = "", ...rest }: Props) {
  const classes = ["button", look === "plain" ? "" : look, small ? "small" : "", className];
  return (
    <button
      type="button"
      {...rest}
      className={classes.filter(Boolean).join(" ")}
      aria-disabled={off ? true : undefined}
      onClick={off ? (event) => event.preventDefault() : onClick}
    />
  );
}
