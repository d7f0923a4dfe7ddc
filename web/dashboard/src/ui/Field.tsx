import type { InputHTMLAttributes } from "react";

type Props = InputHTMLAttributes<HTMLInputElement> & { label: string; hideLabel?: boolean };

/** One line of text with its label inside the frame. */
export function Field({ label, hideLabel, className = "", ...rest }: Props) {
  return (
    <label className={`field ${className}`}>
      <span className={hideLabel ? "sr-only" : "text-12 whitespace-nowrap"}>{label}</span>
      <input autoComplete="off" spellCheck={false} {...rest} />
    </label>
  );
}
