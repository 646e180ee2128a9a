import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { coverageOf } from './font-coverage.ts'
import { printableData } from './printable.ts'

export interface Compiled {
  readonly bytes: Uint8Array
  readonly pages: number
}

/** PDF/UA-1: tagged, with language, title, and alternatives for every picture, or it is refused. */
const standard = { pdfStandard: 'ua-1' }
/** Compiles after which a remembered layout that was not needed again is forgotten. */
const rememberFor = 10

const fontFolder = join(import.meta.dirname, 'font')
const templateFolder = join(import.meta.dirname, 'templates')

function why(problem: { takeDiagnostics(): { shortDiagnostics: unknown } | null }): string {
  return JSON.stringify(problem.takeDiagnostics()?.shortDiagnostics ?? 'unknown').slice(0, 2000)
}

/** A compiler with the product's fonts and no others. Data reach a template as JSON and are never read as Typst. */
export function openTypst(): (template: string, data: unknown) => Compiled {
  const fonts = readdirSync(fontFolder)
    .filter((name) => name.endsWith('.ttf'))
    .map((name) => readFileSync(join(fontFolder, name)))
  const sets = fonts.map(coverageOf)
  const covered = (code: number) => sets.some((set) => set.has(code))
  const compiler = NodeCompiler.create({ workspace: templateFolder, fontArgs: [{ fontBlobs: fonts }] })
  return (template, data) => {
    const inputs = { data: JSON.stringify(printableData(data, covered)) }
    const made = compiler.compile({ mainFilePath: join(templateFolder, `${template}.typ`), inputs })
    const document = made.result
    if (!document) throw new Error(`${template}.typ: ${why(made)}`)
    const bytes = compiler.pdf(document, standard)
    compiler.evictCache(rememberFor)
    return { bytes: new Uint8Array(bytes), pages: document.numOfPages }
  }
}
