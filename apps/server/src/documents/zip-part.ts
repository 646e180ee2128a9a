import { inflateRawSync } from 'node:zlib'

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endSize = 22
const entrySize = 46
const localSize = 30
const longestComment = 65_535
/** More parts than this no document has that people wrote. */
const mostParts = 20_000

interface Part {
  readonly name: string
  readonly method: number
  readonly size: number
  readonly at: number
}

function findEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - endSize - longestComment)
  for (let at = bytes.length - endSize; at >= earliest; at -= 1) if (bytes.readUInt32LE(at) === endSignature) return at
  return -1
}

/** The parts of a ZIP archive as its directory names them; `null` when it is none that can be read. */
export function listParts(bytes: Buffer): Part[] | null {
  const end = findEnd(bytes)
  if (end === -1) return null
  const count = bytes.readUInt16LE(end + 10)
  const parts: Part[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let n = 0; n < Math.min(count, mostParts); n += 1) {
    if (at + entrySize > bytes.length || bytes.readUInt32LE(at) !== entrySignature) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    parts.push({
      name: bytes.toString('utf8', at + entrySize, at + entrySize + nameLength),
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    })
    at += entrySize + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

/** The text of a part of at most `limit` bytes; `null` when it cannot be read or would be larger. */
export function readPart(bytes: Buffer, { at, method, size }: Part, limit: number): string | null {
  if (at + localSize > bytes.length) return null
  const start = at + localSize + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const packed = bytes.subarray(start, start + size)
  try {
    if (method === 0) return packed.length <= limit ? packed.toString('utf8') : null
    return method === 8 ? inflateRawSync(packed, { maxOutputLength: limit }).toString('utf8') : null
  } catch {
    return null
  }
}
