/** What the end of a session means for the statistics of its two users. */

/** A session as it is stored. */
export interface SessionOutcome {
  readonly hostId: string;
  readonly guestId: string;
  readonly status: string;
  readonly cancelledBy: 'host' | 'guest' | 'service' | null;
  readonly isLate: boolean;
  readonly isHostAbsent: boolean;
  readonly isGuestAbsent: boolean;
}

/** For a user: whether the session counts, and whether they kept what they had booked; null if that says nothing. */
export interface Attendance {
  readonly userId: string;
  readonly isHeld: boolean;
  readonly booking: 'kept' | 'missed' | null;
}

/**
 * What a session means for each of its users. If one of them did not come, it counts for neither, and only that one has
 * missed it.
 */
export function attendanceOf(session: SessionOutcome): Attendance[] {
  const { hostId, guestId, status, cancelledBy, isLate, isHostAbsent, isGuestAbsent } = session;
  const isOver = status === 'completed' || status === 'no_show';
  const isHeld = status === 'completed' && !isHostAbsent && !isGuestAbsent;
  const bookingOf = (side: 'host' | 'guest', isAbsent: boolean): Attendance['booking'] => {
    if (isOver) return isAbsent ? 'missed' : 'kept';
    return status === 'cancelled' && isLate && cancelledBy === side ? 'missed' : null;
  };
  return [
    { userId: hostId, isHeld, booking: bookingOf('host', isHostAbsent) },
    { userId: guestId, isHeld, booking: bookingOf('guest', isGuestAbsent) },
  ];
}
