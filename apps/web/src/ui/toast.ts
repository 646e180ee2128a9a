import { notifications } from '@mantine/notifications'

/** A failure stays until it is closed: nobody should miss it for looking away. */
export function showError(message: string, close: string): void {
  notifications.show({ message, color: 'red', autoClose: false, role: 'alert', closeButtonProps: { 'aria-label': close } })
}

/** Something went well; disappears by itself. */
export function showDone(message: string, close: string): void {
  notifications.show({ message, color: 'green', role: 'status', closeButtonProps: { 'aria-label': close } })
}
