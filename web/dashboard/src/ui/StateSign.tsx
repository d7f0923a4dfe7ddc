/** A state by shape and word, never by colour alone. */
export function StateSign({ state, word, onlySign }: { state: string; word: string; onlySign?: boolean }) {
  return (
    <span className={`state ${state}`} title={onlySign ? word : undefined}>
      <span className={onlySign ? "sr-only" : ""}>{word}</span>
    </span>
  );
}
