import '@mantine/core/styles/Drawer.css'
import { Button, Drawer } from '@mantine/core'
import { IconChecklist, IconList } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import css from './form.module.css'
import { useApplyWords } from './use-apply-words.ts'

interface Props {
  readonly steps: (onChosen: () => void) => ReactNode
  readonly aside: (onChosen: () => void) => ReactNode
  /** "5 von 8 erfüllt" */
  readonly counted: string
}

/** Where there is no room beside the form: its pages and its prerequisites, one press away. */
export function FormBar({ steps, aside, counted }: Props) {
  const { messages: m, words } = useApplyWords()
  const [open, setOpen] = useState<'steps' | 'aside' | null>(null)
  const close = () => setOpen(null)
  return (
    <div className={css.bar}>
      <Button className={css.barSteps} variant="default" leftSection={<IconList size={16} aria-hidden />} onClick={() => setOpen('steps')}>
        {words.form.allSteps}
      </Button>
      <Button
        className={css.barAside}
        variant="default"
        leftSection={<IconChecklist size={16} aria-hidden />}
        aria-label={`${words.asked.show}: ${counted}`}
        onClick={() => setOpen('aside')}
      >
        {counted}
      </Button>
      <Drawer
        opened={open !== null}
        onClose={close}
        position="bottom"
        size="85%"
        title={open === 'aside' ? words.asked.title : words.form.steps}
        closeButtonProps={{ 'aria-label': m.app.close }}
      >
        <div className={css.drawer}>{open === 'aside' ? aside(close) : steps(close)}</div>
      </Drawer>
    </div>
  )
}
