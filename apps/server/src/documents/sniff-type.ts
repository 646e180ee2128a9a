import type { DocumentType } from '@etappe/domain/documents/document'
import { checkArchive, unpack } from '../sheets/archive.ts'

const startsWith = (bytes: Buffer, signature: readonly number[]) => signature.every((it, at) => bytes[at] === it)

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const jpeg = [0xff, 0xd8, 0xff]
const zip = [0x50, 0x4b, 0x03, 0x04]

const office = 'application/vnd.openxmlformats-officedocument'
/** The type of the main part tells what an Office document is; one with macros has another type and is none of these. */
const mainParts: readonly (readonly [main: string, type: DocumentType])[] = [
  [`${office}.wordprocessingml.document.main+xml`, `${office}.wordprocessingml.document`],
  [`${office}.spreadsheetml.sheet.main+xml`, `${office}.spreadsheetml.sheet`],
  [`${office}.presentationml.presentation.main+xml`, `${office}.presentationml.presentation`],
]
const longestContentTypes = 1_000_000

const runsCode = (name: string) => /vbaProject\.bin$|vbaData\.xml$|\/activeX\//i.test(name)

async function officeType(bytes: Buffer): Promise<DocumentType | null> {
  const parts = checkArchive(bytes, 'file-type')
  const types = parts.find((it) => it.name === '[Content_Types].xml')
  if (!types || parts.some((it) => runsCode(it.name))) return null
  const declared = await unpack(bytes, types, longestContentTypes).catch(() => null)
  if (!declared?.isWhole || /macroEnabled|vbaProject/i.test(declared.text)) return null
  return mainParts.find(([main]) => declared.text.includes(`"${main}"`))?.[1] ?? null
}

/** What a file is by its content; `null` for everything a case file does not take, macros among it. Throws what an archive is refused for. */
export async function sniffType(bytes: Buffer): Promise<DocumentType | null> {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'application/pdf'
  if (startsWith(bytes, png)) return 'image/png'
  if (startsWith(bytes, jpeg)) return 'image/jpeg'
  return startsWith(bytes, zip) ? officeType(bytes) : null
}
