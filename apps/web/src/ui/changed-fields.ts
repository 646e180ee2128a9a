/** The fields that differ from what the form began with: only these are sent, so that others' changes stay. */
export function changedFields<Fields extends object>(base: Fields, now: Fields): Partial<Fields> {
  const keys = Object.keys(now) as (keyof Fields)[]
  return Object.fromEntries(
    keys.filter((key) => JSON.stringify(now[key]) !== JSON.stringify(base[key])).map((key) => [key, now[key]]),
  ) as Partial<Fields>
}
