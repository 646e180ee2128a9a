import { format } from 'node:util'
import { afterAll, afterEach } from 'vitest'

const heard: string[] = []

console.error = (...parts: unknown[]) => {
  heard.push(format(...parts))
}

/** A test that expects the message replaces `console.error` with its own spy, so nothing is heard here. */
function failOnAnythingHeard() {
  if (heard.length > 0) throw new Error(`console.error was called:\n${heard.splice(0).join('\n')}`)
}

afterEach(failOnAnythingHeard)
afterAll(failOnAnythingHeard)
