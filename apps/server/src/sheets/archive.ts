import { createInflateRaw } from 'node:zlib'
import { AppError, type ErrorCode } from '@etappe/domain/kernel/errors'

const endSignature = 0x06054b50
const endLength = 22
const entrySignature = 0x02014b50
const entryLength = 46
const localSignature = 0x04034b50
const localLength = 30
const longestComment = 65_535
/** The official register unpacks to 13 MB. */
const largestContent = 200 * 1024 * 1024

/** One file of an archive, as its table of contents describes it. */
export interface ArchiveEntry {
  readonly name: string
  /** 0 stored, 8 deflated; nothing else is used by workbooks. */
  readonly method: number
  readonly packedSize: number
  readonly size: number
  /** Where its own head stands. */
  readonly offset: number
}

interface Directory {
  readonly start: number
  readonly end: number
}

function findDirectory(bytes: Buffer): Directory | undefined {
  const first = Math.max(0, bytes.length - endLength - longestComment)
  for (let at = bytes.length - endLength; at >= first; at--) {
    if (bytes.readUInt32LE(at) !== endSignature) continue
    const start = bytes.readUInt32LE(at + 16)
    const end = start + bytes.readUInt32LE(at + 12)
    if (end <= at && at + endLength + bytes.readUInt16LE(at + 20) <= bytes.length) return { start, end }
  }
  return undefined
}

function listEntries(bytes: Buffer, { start, end }: Directory): ArchiveEntry[] {
  const entries: ArchiveEntry[] = []
  for (let at = start; at + entryLength <= end && bytes.readUInt32LE(at) === entrySignature; ) {
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + entryLength, at + entryLength + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += entryLength + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * The table of contents of an archive. Refuses with `truncated` one that does not end with it: it was cut off, and a spreadsheet
 * reader alone would take what stands before the cut. Refuses one that unpacks to more than memory should hold.
 */
export function checkArchive(bytes: Buffer, truncated: ErrorCode): ArchiveEntry[] {
  const directory = findDirectory(bytes)
  if (!directory) throw new AppError(truncated)
  const entries = listEntries(bytes, directory)
  if (entries.reduce((sum, it) => sum + it.size, 0) > largestContent) throw new AppError('too-large')
  return entries
}

interface Unpacked {
  readonly text: string
  /** Whether the file ended before the limit. */
  readonly isWhole: boolean
}

/** A file of an archive as text, at most `limit` bytes of it whatever the archive says about its size. Throws when it is broken. */
export async function unpack(bytes: Buffer, entry: ArchiveEntry, limit: number): Promise<Unpacked> {
  if (bytes.readUInt32LE(entry.offset) !== localSignature) throw new Error('no file where the archive says there is one')
  const start = entry.offset + localLength + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  const packed = bytes.subarray(start, start + entry.packedSize)
  if (entry.method === 0) return { text: packed.toString('utf8', 0, limit), isWhole: packed.length <= limit }
  const inflate = createInflateRaw()
  inflate.end(packed)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of inflate as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > limit) break
  }
  return { text: Buffer.concat(chunks).toString('utf8'), isWhole: size <= limit }
}
