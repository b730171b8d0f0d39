"""Removal of the network from a process, and from all that it starts."""

import ctypes
import os
from ctypes import byref, c_ubyte, c_uint, c_ushort

_NO_NEW_PRIVILEGES, _FILTER_CALLS, _BY_PROGRAM = 38, 22, 2
# By the machine: how Linux names it, and its number for socket().
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
# Could open sockets by itself.
_IO_URING_SETUP = 425
# Beyond it are the numbers of a second way to call on the same machine.
_OTHER_WAY = 0x40000000
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_CALL, _MACHINE = 0, 4
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050001


class _Step(ctypes.Structure):
    _fields_ = (("code", c_ushort), ("if_so", c_ubyte), ("if_not", c_ubyte), ("value", c_uint))


class _Program(ctypes.Structure):
    _fields_ = (("length", c_ushort), ("steps", ctypes.POINTER(_Step)))


def leave_the_network() -> bool:
    """From here on no socket can be opened; False where the system cannot see to that."""
    machine = _MACHINES.get(os.uname().machine)
    if machine is None or os.uname().sysname != "Linux":
        return False
    name, socket = machine
    steps = (_Step * 8)(
        _Step(_LOAD, 0, 0, _MACHINE),
        _Step(_IF_EQUAL, 0, 4, name),
        _Step(_LOAD, 0, 0, _CALL),
        _Step(_IF_AT_LEAST, 2, 0, _OTHER_WAY),
        _Step(_IF_EQUAL, 1, 0, socket),
        _Step(_IF_EQUAL, 0, 1, _IO_URING_SETUP),
        _Step(_RETURN, 0, 0, _REFUSE),
        _Step(_RETURN, 0, 0, _ALLOW),
    )
    system = ctypes.CDLL(None)
    if system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return False
    return bool(system.prctl(_FILTER_CALLS, _BY_PROGRAM, byref(_Program(8, steps)), 0, 0) == 0)
