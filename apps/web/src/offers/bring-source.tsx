import { Button, FileButton, Loader, Textarea } from '@mantine/core'
import { IconAlertTriangleFilled, IconFileSpreadsheet } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './bring.module.css'
import { readFile, readText, type TableRead } from './read-table.ts'
import type { Brought } from './use-bring.ts'

const accepted = '.xlsx,.csv,.txt,.tsv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv'

/** Where the table comes from: a file dropped or chosen, or cells copied in Excel. */
export function BringSource({ onRead }: { readonly onRead: (brought: Brought) => void }) {
  const { messages: m } = useApp()
  const words = useWords('offers').bring
  const [isOver, setOver] = useState(false)
  const [isReading, setReading] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const take = (read: TableRead, name: string) => {
    if (read.ok) return onRead({ name, sheets: read.sheets, start: null })
    setProblem(read.code === 'offline' ? m.errors.offline : m.errors.code[read.code])
  }
  const takeFile = async (file: File | null | undefined) => {
    if (!file) return
    setProblem(null)
    setReading(true)
    const read = await readFile(file)
    setReading(false)
    take(read, file.name)
  }
  const over = (event: DragEvent, isIn: boolean) => {
    event.preventDefault()
    setOver(isIn)
  }
  const takeText = (text: string) => {
    if (text.trim() !== '') take(readText(text, words.pasted), words.pasted)
  }
  return (
    <div className={css.source}>
      <p className={css.lead}>{words.lead}</p>
      {problem !== null && (
        <p role="alert" className={css.error}>
          <IconAlertTriangleFilled size={16} aria-hidden />
          {problem}
        </p>
      )}
      <div
        className={css.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDrop={(event) => {
          over(event, false)
          void takeFile(event.dataTransfer.files[0])
        }}
      >
        {isReading ? (
          <p role="status">
            <Loader size={16} /> {words.reading}
          </p>
        ) : (
          <>
            <IconFileSpreadsheet size={28} aria-hidden />
            <p>
              {words.drop} {words.or}
            </p>
            <FileButton onChange={(file) => void takeFile(file)} accept={accepted} inputProps={{ 'aria-label': words.choose }}>
              {(props) => (
                <Button {...props} variant="default" data-autofocus>
                  {words.choose}
                </Button>
              )}
            </FileButton>
            <p className="quiet small">{words.limits}</p>
          </>
        )}
      </div>
      <Textarea
        label={words.paste}
        description={words.pasteHint}
        rows={4}
        onPaste={(event) => {
          event.preventDefault()
          takeText(event.clipboardData.getData('text/plain'))
        }}
        onBlur={(event) => takeText(event.currentTarget.value)}
      />
    </div>
  )
}
