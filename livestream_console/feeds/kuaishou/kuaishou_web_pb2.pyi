from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SocketMessage(_message.Message):
    __slots__ = ("payload_type", "compression_type", "payload")
    PAYLOAD_TYPE_FIELD_NUMBER: _ClassVar[int]
    COMPRESSION_TYPE_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    payload_type: int
    compression_type: int
    payload: bytes
    def __init__(self, payload_type: _Optional[int] = ..., compression_type: _Optional[int] = ..., payload: _Optional[bytes] = ...) -> None: ...

class EnterRoom(_message.Message):
    __slots__ = ("token", "live_stream_id", "reconnect_count", "last_error_code", "page_id")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    LIVE_STREAM_ID_FIELD_NUMBER: _ClassVar[int]
    RECONNECT_COUNT_FIELD_NUMBER: _ClassVar[int]
    LAST_ERROR_CODE_FIELD_NUMBER: _ClassVar[int]
    PAGE_ID_FIELD_NUMBER: _ClassVar[int]
    token: str
    live_stream_id: str
    reconnect_count: int
    last_error_code: int
    page_id: str
    def __init__(self, token: _Optional[str] = ..., live_stream_id: _Optional[str] = ..., reconnect_count: _Optional[int] = ..., last_error_code: _Optional[int] = ..., page_id: _Optional[str] = ...) -> None: ...

class EnterRoomAck(_message.Message):
    __slots__ = ("min_reconnect_ms", "max_reconnect_ms", "heartbeat_interval_ms")
    MIN_RECONNECT_MS_FIELD_NUMBER: _ClassVar[int]
    MAX_RECONNECT_MS_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_INTERVAL_MS_FIELD_NUMBER: _ClassVar[int]
    min_reconnect_ms: int
    max_reconnect_ms: int
    heartbeat_interval_ms: int
    def __init__(self, min_reconnect_ms: _Optional[int] = ..., max_reconnect_ms: _Optional[int] = ..., heartbeat_interval_ms: _Optional[int] = ...) -> None: ...

class Heartbeat(_message.Message):
    __slots__ = ("timestamp",)
    TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    timestamp: int
    def __init__(self, timestamp: _Optional[int] = ...) -> None: ...

class Error(_message.Message):
    __slots__ = ("code", "message")
    CODE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    code: int
    message: str
    def __init__(self, code: _Optional[int] = ..., message: _Optional[str] = ...) -> None: ...

class User(_message.Message):
    __slots__ = ("principal_id", "user_name")
    PRINCIPAL_ID_FIELD_NUMBER: _ClassVar[int]
    USER_NAME_FIELD_NUMBER: _ClassVar[int]
    principal_id: str
    user_name: str
    def __init__(self, principal_id: _Optional[str] = ..., user_name: _Optional[str] = ...) -> None: ...

class FeedPush(_message.Message):
    __slots__ = ("display_watching_count", "display_like_count", "pending_like_count", "comment_feeds", "combo_comment_feeds", "like_feeds", "gift_feeds", "system_notice_feeds", "share_feeds")
    DISPLAY_WATCHING_COUNT_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_LIKE_COUNT_FIELD_NUMBER: _ClassVar[int]
    PENDING_LIKE_COUNT_FIELD_NUMBER: _ClassVar[int]
    COMMENT_FEEDS_FIELD_NUMBER: _ClassVar[int]
    COMBO_COMMENT_FEEDS_FIELD_NUMBER: _ClassVar[int]
    LIKE_FEEDS_FIELD_NUMBER: _ClassVar[int]
    GIFT_FEEDS_FIELD_NUMBER: _ClassVar[int]
    SYSTEM_NOTICE_FEEDS_FIELD_NUMBER: _ClassVar[int]
    SHARE_FEEDS_FIELD_NUMBER: _ClassVar[int]
    display_watching_count: str
    display_like_count: str
    pending_like_count: int
    comment_feeds: _containers.RepeatedScalarFieldContainer[bytes]
    combo_comment_feeds: _containers.RepeatedScalarFieldContainer[bytes]
    like_feeds: _containers.RepeatedScalarFieldContainer[bytes]
    gift_feeds: _containers.RepeatedScalarFieldContainer[bytes]
    system_notice_feeds: _containers.RepeatedScalarFieldContainer[bytes]
    share_feeds: _containers.RepeatedScalarFieldContainer[bytes]
    def __init__(self, display_watching_count: _Optional[str] = ..., display_like_count: _Optional[str] = ..., pending_like_count: _Optional[int] = ..., comment_feeds: _Optional[_Iterable[bytes]] = ..., combo_comment_feeds: _Optional[_Iterable[bytes]] = ..., like_feeds: _Optional[_Iterable[bytes]] = ..., gift_feeds: _Optional[_Iterable[bytes]] = ..., system_notice_feeds: _Optional[_Iterable[bytes]] = ..., share_feeds: _Optional[_Iterable[bytes]] = ...) -> None: ...

class CommentFeed(_message.Message):
    __slots__ = ("id", "user", "content", "time")
    ID_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    id: str
    user: User
    content: str
    time: int
    def __init__(self, id: _Optional[str] = ..., user: _Optional[_Union[User, _Mapping]] = ..., content: _Optional[str] = ..., time: _Optional[int] = ...) -> None: ...

class ComboCommentFeed(_message.Message):
    __slots__ = ("id", "content", "combo_count")
    ID_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    COMBO_COUNT_FIELD_NUMBER: _ClassVar[int]
    id: str
    content: str
    combo_count: int
    def __init__(self, id: _Optional[str] = ..., content: _Optional[str] = ..., combo_count: _Optional[int] = ...) -> None: ...

class LikeFeed(_message.Message):
    __slots__ = ("id", "user")
    ID_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    id: str
    user: User
    def __init__(self, id: _Optional[str] = ..., user: _Optional[_Union[User, _Mapping]] = ...) -> None: ...

class GiftFeed(_message.Message):
    __slots__ = ("id", "user", "time", "gift_id", "merge_key", "batch_size", "combo_count")
    ID_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    MERGE_KEY_FIELD_NUMBER: _ClassVar[int]
    BATCH_SIZE_FIELD_NUMBER: _ClassVar[int]
    COMBO_COUNT_FIELD_NUMBER: _ClassVar[int]
    id: str
    user: User
    time: int
    gift_id: int
    merge_key: str
    batch_size: int
    combo_count: int
    def __init__(self, id: _Optional[str] = ..., user: _Optional[_Union[User, _Mapping]] = ..., time: _Optional[int] = ..., gift_id: _Optional[int] = ..., merge_key: _Optional[str] = ..., batch_size: _Optional[int] = ..., combo_count: _Optional[int] = ...) -> None: ...

class SystemNoticeFeed(_message.Message):
    __slots__ = ("id", "user", "time", "content")
    ID_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    id: str
    user: User
    time: int
    content: str
    def __init__(self, id: _Optional[str] = ..., user: _Optional[_Union[User, _Mapping]] = ..., time: _Optional[int] = ..., content: _Optional[str] = ...) -> None: ...

class ShareFeed(_message.Message):
    __slots__ = ("id", "user", "time")
    ID_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    id: str
    user: User
    time: int
    def __init__(self, id: _Optional[str] = ..., user: _Optional[_Union[User, _Mapping]] = ..., time: _Optional[int] = ...) -> None: ...

class WatchingUser(_message.Message):
    __slots__ = ("user",)
    USER_FIELD_NUMBER: _ClassVar[int]
    user: User
    def __init__(self, user: _Optional[_Union[User, _Mapping]] = ...) -> None: ...

class WatchingList(_message.Message):
    __slots__ = ("watching_users", "display_watching_count")
    WATCHING_USERS_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_WATCHING_COUNT_FIELD_NUMBER: _ClassVar[int]
    watching_users: _containers.RepeatedCompositeFieldContainer[WatchingUser]
    display_watching_count: str
    def __init__(self, watching_users: _Optional[_Iterable[_Union[WatchingUser, _Mapping]]] = ..., display_watching_count: _Optional[str] = ...) -> None: ...
