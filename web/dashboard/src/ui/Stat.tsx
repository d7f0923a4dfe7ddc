/** A number with its name above and what it stands on below. */
export function Stat({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <div className="stat">
      <dt>{name}</dt>
      <dd>
        <span className="number">{value}</span>
        <p className="note">{note}</p>
      </dd>
    </div>
  );
}
