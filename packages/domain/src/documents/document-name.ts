import type { DocumentType } from './document.ts'

/** The endings a type is known by, the usual one first. */
const endings: Readonly<Record<DocumentType, readonly [string, ...string[]]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
}

const longest = 200

/** Controls, marks that turn the direction of writing (they hide an ending), and what file systems do not take. */
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const unwanted = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff"*:<>?|]/g

/**
 * The name a document is kept under: the last part of a path, without signs that deceive or that no file system takes, with the
 * ending its content calls for. What is left of nothing is called `fallback`.
 */
export function documentName(name: string, type: DocumentType, fallback: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replace(unwanted, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const [usual, ...others] = endings[type]
  const ending = [usual, ...others].find((it) => clean.toLowerCase().endsWith(`.${it}`))
  const stem = ending === undefined ? clean : clean.slice(0, -ending.length - 1)
  const shown = stem.trim() === '' ? fallback : stem.trim()
  return `${shown.slice(0, longest - 10).toWellFormed()}.${ending ?? usual}`
}
