import { Button, Modal } from '@mantine/core'
import { useWords } from '../app/words.ts'
import { useSaveKey } from '../ui/use-save-key.ts'
import css from './decision.module.css'
import { EffectList } from './effect-list.tsx'

interface Props {
  readonly title: string
  readonly save: string
  readonly effects: readonly string[]
  readonly isPending: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before something that cannot be taken back, and says what it does. */
export function ConfirmDecision({ title, save, effects, isPending, onConfirm, onCancel }: Props) {
  const words = useWords('admission').decision.confirm
  const confirm = () => {
    if (!isPending) onConfirm()
  }
  useSaveKey(confirm)
  return (
    <Modal opened onClose={onCancel} title={title} size={520} centered closeButtonProps={{ 'aria-label': words.close }}>
      <EffectList effects={effects} />
      <div className={css.foot}>
        <Button loading={isPending} onClick={confirm} data-autofocus>
          {save}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </Modal>
  )
}
