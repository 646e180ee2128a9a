interface Named<Id> {
  readonly id: Id
}

/** A list with one of its entries behind another (`null`: first), as it stands while the server is asked. */
export function moved<Id, Item extends Named<Id>>(list: readonly Item[], id: Id, after: Id | null): Item[] {
  const item = list.find((it) => it.id === id)
  if (!item) return [...list]
  const others = list.filter((it) => it.id !== id)
  const at = after === null ? 0 : others.findIndex((it) => it.id === after) + 1
  return [...others.slice(0, at), item, ...others.slice(at)]
}

/** Where a step up or down from its place leads: the entry it comes to stand behind; `undefined` at the end of the list. */
export function stepped<Id, Item extends Named<Id>>(list: readonly Item[], id: Id, by: 1 | -1): Id | null | undefined {
  const at = list.findIndex((it) => it.id === id)
  if (at === -1 || at + by < 0 || at + by >= list.length) return undefined
  const before = by === 1 ? at + 1 : at - 2
  return list[before]?.id ?? null
}
