export const schedule = {
  heading: 'Schedule',
}
