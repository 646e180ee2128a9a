import '@mantine/core/styles/Kbd.css'
import { Button, Kbd } from '@mantine/core'
import { IconArrowBackUp, IconClock, IconCopy, IconMail } from '@tabler/icons-react'
import { useMediaQuery } from '@mantine/hooks'
import { useWords } from '../app/words.ts'
import { ActMenu } from './act-menu.tsx'
import type { ActButtonsProps } from './act-buttons-props.ts'
import css from './application-acts.module.css'
import { NextStep } from './next-step.tsx'

const size = 16

/** The next step, the three answers of triage, and a menu with what is rarer; on a phone two of the answers are in it too. */
export function ActButtons({ detail, acts, direct, onDialog }: ActButtonsProps) {
  const { act: words } = useWords('intake')
  const isPhone = useMediaQuery('(max-width: 760px)', undefined, { getInitialValueInEffect: false })
  return (
    <>
      <NextStep detail={detail} direct={direct} onAssignOffice={() => onDialog('handOver')} />
      {acts.has('askBack') && (
        <Button variant="default" leftSection={<IconMail size={size} aria-hidden />} onClick={() => onDialog('askBack')}>
          {words.askBack.do}
          <Kbd size="xs" className={css.key ?? ''} aria-hidden>
            r
          </Kbd>
        </Button>
      )}
      {acts.has('snooze') && !isPhone && (
        <Button variant="default" leftSection={<IconClock size={size} aria-hidden />} onClick={() => onDialog('snooze')}>
          {words.snooze.do}
          <Kbd size="xs" className={css.key ?? ''} aria-hidden>
            z
          </Kbd>
        </Button>
      )}
      {acts.has('duplicate') && !isPhone && (
        <Button variant="default" leftSection={<IconCopy size={size} aria-hidden />} onClick={() => onDialog('duplicate')}>
          {words.duplicate.do}
          <Kbd size="xs" className={css.key ?? ''} aria-hidden>
            d
          </Kbd>
        </Button>
      )}
      {acts.has('unmarkDuplicate') && (
        <Button variant="default" leftSection={<IconArrowBackUp size={size} aria-hidden />} onClick={direct.unmarkDuplicate}>
          {words.duplicate.undo}
        </Button>
      )}
      {acts.has('owner') && <ActMenu detail={detail} acts={acts} direct={direct} onDialog={onDialog} hasTriage={isPhone} />}
    </>
  )
}
