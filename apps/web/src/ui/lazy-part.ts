import { type ComponentType, lazy } from 'react'

const attempts = 5
const pauseMs = 2000
const calmMs = 5000
const waiting: (() => Promise<unknown>)[] = []

async function persistently<Part>(load: () => Promise<Part>, left = attempts): Promise<Part> {
  try {
    return await load()
  } catch (error) {
    if (left <= 1) throw error
    await new Promise((go) => setTimeout(go, pauseMs))
    return persistently(load, left - 1)
  }
}

/** A component outside the first load. It is fetched when it is needed, or once the page has come to rest. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>) {
  waiting.push(load)
  return lazy(async () => ({ default: await persistently(load) }))
}

/** Fetches what was left out, so that a dialog does not depend on the network at the moment it opens. */
export function loadPartsLater(): () => void {
  const timer = setTimeout(() => {
    for (const load of waiting.splice(0)) load().catch(() => undefined)
  }, calmMs)
  return () => clearTimeout(timer)
}
