import type { Files } from '../ports.ts'
import { sha256Of } from './folder-files.ts'

/** Documents as long as the process lives. */
export function memoryFiles(): Files {
  const kept = new Map<string, Uint8Array>()
  return {
    put: (bytes) => {
      const sha256 = sha256Of(bytes)
      kept.set(sha256, bytes)
      return Promise.resolve(sha256)
    },
    get: (sha256) => Promise.resolve(kept.get(sha256)),
  }
}
