/** Lets other requests have their turn: work on thousands of records is more than one breath. */
export const breathe = (): Promise<void> => new Promise((go) => setImmediate(go))

/** Does something with each item in turn, and lets others have theirs every two hundred. */
export async function eachInTurn<Item>(items: readonly Item[], task: (item: Item) => Promise<void>): Promise<void> {
  for (const [index, item] of items.entries()) {
    if (index % 200 === 199) await breathe()
    await task(item)
  }
}
