/** Numbers that look random and are the same in every run. */
export interface Random {
  /** At least 0, below 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number
  /** True in this share of all draws. */
  chance(share: number): boolean
  pick<T>(from: readonly T[]): T
  shuffle<T>(list: readonly T[]): T[]
  /** An id in the form of a version 4 UUID. */
  uuid(): string
  /** A source of its own under a name: what is drawn here does not change what is drawn there. */
  fork(name: string | number): Random
}

/** 32 bits out of any text (FNV-1a). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Mulberry32 (public domain, Tommy Ettinger): small, fast and even enough for invented data. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

export function randomFrom(seed: string): Random {
  const next = mulberry32(seedOf(seed))
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const bits = (count: number) => Math.floor(next() * 2 ** count)
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: <T>(from: readonly T[]): T => {
      if (from.length === 0) throw new Error('there is nothing to pick from')
      return from[int(0, from.length - 1)] as T
    },
    shuffle: <T>(list: readonly T[]): T[] => {
      const mixed = [...list]
      for (let index = mixed.length - 1; index > 0; index -= 1) {
        const other = int(0, index)
        ;[mixed[index], mixed[other]] = [mixed[other] as T, mixed[index] as T]
      }
      return mixed
    },
    uuid: () =>
      `${hex(bits(32), 8)}-${hex(bits(16), 4)}-4${hex(bits(12), 3)}-${hex(0x8000 + bits(14), 4)}-${hex(bits(16), 4)}${hex(bits(32), 8)}`,
    fork: (name) => randomFrom(`${seed}/${name}`),
  }
}
