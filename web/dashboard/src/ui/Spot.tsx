import { useEffect, useState } from "react";

/** Grey bars of the final size, only when loading takes longer than 200 ms. */
export function Spot({ rows = 3 }: { rows?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div aria-hidden="true" className="grid gap-3 py-2">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="h-4 rounded-sm bg-hover" />
      ))}
    </div>
  );
}
