import '@mantine/core/styles/Drawer.css'
import { Button, Drawer } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import css from './form.module.css'
import { useApplyWords } from './use-apply-words.ts'

type Sheet = 'steps' | 'asked' | 'link'

interface Props {
  /** What a sheet holds; `close` puts it away. */
  readonly renderSheet: (sheet: Sheet, close: () => void) => ReactNode
  /** "5 von 8 erfüllt" */
  readonly counted: string
}

/** Where there is no room beside the form: its pages, its prerequisites and its link, one press away. */
export function FormBar({ renderSheet, counted }: Props) {
  const { messages: m, words } = useApplyWords()
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const close = () => setSheet(null)
  const titles = { steps: words.form.steps, asked: words.asked.title, link: words.link.title }
  return (
    <div className={css.bar}>
      <Button variant="default" onClick={() => setSheet('steps')}>
        {words.form.allSteps}
      </Button>
      <Button className={css.barNarrow} variant="default" aria-label={`${words.asked.show}: ${counted}`} onClick={() => setSheet('asked')}>
        {counted}
      </Button>
      <Button className={css.barNarrow} variant="default" onClick={() => setSheet('link')}>
        {words.link.title}
      </Button>
      <Drawer
        opened={sheet !== null}
        onClose={close}
        position="bottom"
        size="85%"
        title={sheet === null ? '' : titles[sheet]}
        closeButtonProps={{ 'aria-label': m.app.close }}
      >
        <div className={css.drawer}>{sheet !== null && renderSheet(sheet, close)}</div>
      </Drawer>
    </div>
  )
}
