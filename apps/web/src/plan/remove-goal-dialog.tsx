import { Button, Modal } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import css from '../ui/dialog.module.css'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly name: string
  /** Measures that go along. */
  readonly count: number
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Says what goes along before a goal with measures is removed. */
export function RemoveGoalDialog({ name, count, onRemove, onClose }: Props) {
  const { messages: m } = useApp()
  const { words } = usePlanWords()
  return (
    <Modal opened onClose={onClose} title={words.removal.title({ goal: name })} closeButtonProps={{ 'aria-label': m.app.close }} centered>
      <p>{words.removal.text({ count })}</p>
      <div className={css.foot}>
        <Button onClick={onRemove} data-autofocus>
          {words.removal.confirm}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words.removal.keep}
        </Button>
      </div>
    </Modal>
  )
}
