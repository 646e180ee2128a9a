import { AppError } from '@etappe/domain/kernel/errors'

const endSignature = 0x06054b50
const endLength = 22
const entrySignature = 0x02014b50
const entryLength = 46
const longestComment = 65_535
/** The official workbook unpacks to 13 MB. */
const largestContent = 200 * 1024 * 1024

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

function unpackedSize(bytes: Buffer, { start, end }: Directory): number {
  let size = 0
  for (let at = start; at + entryLength <= end && bytes.readUInt32LE(at) === entrySignature; ) {
    size += bytes.readUInt32LE(at + 24)
    at += entryLength + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return size
}

/**
 * Refuses an archive that does not end with its table of contents: it was cut off, and the spreadsheet reader alone
 * would take what stands before the cut. Refuses one that unpacks to more than memory should hold.
 */
export function checkArchive(bytes: Buffer): void {
  const directory = findDirectory(bytes)
  if (!directory) throw new AppError('register-truncated')
  if (unpackedSize(bytes, directory) > largestContent) throw new AppError('too-large')
}
