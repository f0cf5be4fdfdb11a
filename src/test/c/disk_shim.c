/* Stands between a process and the disk (LD_PRELOAD): keeps a record of what is done to the files of one folder, and
 * lets chosen operations fail or take long. RELIABILITY A2-A4, A14, B3, B6.
 *
 *   SABOR_SHIM_FOLDER   the folder, absolute, without a slash at its end; what is elsewhere goes through untouched
 *   SABOR_SHIM_TRACE    where the record goes, or unset
 *   SABOR_SHIM_CONTROL  a file of 64 bytes that is mapped, see struct control, or unset
 *
 * A record is: kind (1 byte), inode (8), offset or size (8), length (4), then as many bytes. Little-endian.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define MOST_FILES 65536
#define LONGEST 4096

enum { WRITE = 1, SYNC = 2, OPEN = 4, TRUNCATE = 8, UNLINK = 16, RENAME = 32, LOCK = 64 };

struct control {
    int32_t armed;
    int32_t kinds;   /* the sum of those that count */
    int32_t at;      /* the operation that fails, the first is 1; 0 for none */
    int32_t error;   /* what errno says then */
    int32_t forever; /* whether all after it fail too */
    int32_t count;   /* how many there were since it was armed */
    int32_t failed;  /* how many of them failed */
    int32_t delay;   /* microseconds that each takes longer */
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char watched[MOST_FILES];
static const char *folder;
static int trace = -1;
static volatile struct control *control;

#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *) dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void start(void) {
    folder = getenv("SABOR_SHIM_FOLDER");
    const char *to = getenv("SABOR_SHIM_TRACE");
    const char *from = getenv("SABOR_SHIM_CONTROL");
    if (to) trace = open(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (from) {
        int fd = open(from, O_RDWR | O_CLOEXEC);
        void *mapped = fd < 0 ? MAP_FAILED : mmap(NULL, 64, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        if (mapped != MAP_FAILED) control = mapped;
        if (fd >= 0) close(fd);
    }
}

static int ours(const char *path) {
    if (!folder || !path) return 0;
    size_t length = strlen(folder);
    return strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == 0);
}

static int watches(int fd) {
    return fd >= 0 && fd < MOST_FILES && watched[fd];
}

/* Whether this operation has to fail; errno is set then. */
static int fails(int kind) {
    if (!control || !control->armed || !(control->kinds & kind)) return 0;
    if (control->delay > 0) {
        struct timespec pause = {control->delay / 1000000, (control->delay % 1000000) * 1000L};
        nanosleep(&pause, NULL);
    }
    int number = __sync_add_and_fetch((int32_t *) &control->count, 1);
    if (control->at == 0 || number < control->at || (number > control->at && !control->forever)) return 0;
    __sync_add_and_fetch((int32_t *) &control->failed, 1);
    errno = control->error;
    return 1;
}

static void put(const void *bytes, size_t length) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) real = (ssize_t (*)(int, const void *, size_t)) dlsym(RTLD_NEXT, "write");
    while (length > 0) {
        ssize_t put = real(trace, bytes, length);
        if (put <= 0) abort();
        bytes = (const char *) bytes + put;
        length -= (size_t) put;
    }
}

static void record(char kind, uint64_t inode, uint64_t place, const void *bytes, uint32_t length) {
    if (trace < 0) return;
    char head[21];
    head[0] = kind;
    memcpy(head + 1, &inode, 8);
    memcpy(head + 9, &place, 8);
    memcpy(head + 17, &length, 4);
    put(head, sizeof head);
    put(bytes, length);
}

static uint64_t inode(int fd) {
    struct stat found;
    return fstat(fd, &found) == 0 ? (uint64_t) found.st_ino : 0;
}

/* Kind O: an existing file, C: a new one, D: a folder; place 1 where it was emptied; text: library, 0, path. */
static void opened(int fd, const char *path, int flags, int existed, void *caller) {
    struct stat found;
    if (fd < 0 || fd >= MOST_FILES || fstat(fd, &found) != 0) return;
    watched[fd] = S_ISDIR(found.st_mode) ? 2 : 1;
    Dl_info by;
    const char *library = dladdr(caller, &by) && by.dli_fname ? by.dli_fname : "?";
    char text[LONGEST * 2];
    size_t first = strlen(library) + 1, second = strlen(path);
    if (first + second > sizeof text) return;
    memcpy(text, library, first);
    memcpy(text + first, path, second);
    char kind = watched[fd] == 2 ? 'D' : existed ? 'O' : 'C';
    record(kind, found.st_ino, (flags & O_TRUNC) != 0, text, (uint32_t) (first + second));
}

static int open_any(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode, void *caller) {
    if (!ours(path)) return real(path, flags, mode);
    pthread_mutex_lock(&lock);
    int result = -1;
    if (!fails(OPEN)) {
        struct stat before;
        int existed = stat(path, &before) == 0;
        result = real(path, flags, mode);
        if (result >= 0) {
            int saved = errno;
            opened(result, path, flags, existed, caller);
            errno = saved;
        }
    }
    pthread_mutex_unlock(&lock);
    return result;
}

#define OPENING(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        return open_any(real, path, flags, mode, __builtin_return_address(0)); \
    }

OPENING(open)
OPENING(open64)

int close(int fd) {
    REAL(close);
    if (!watches(fd)) return real(fd);
    pthread_mutex_lock(&lock);
    record('X', inode(fd), 0, "", 0);
    watched[fd] = 0;
    int result = real(fd);
    pthread_mutex_unlock(&lock);
    return result;
}

static void wrote(int fd, off_t place, const void *bytes, ssize_t length) {
    int saved = errno;
    if (length > 0) record('W', inode(fd), (uint64_t) place, bytes, (uint32_t) length);
    errno = saved;
}

ssize_t write(int fd, const void *bytes, size_t length) {
    REAL(write);
    if (!watches(fd)) return real(fd, bytes, length);
    pthread_mutex_lock(&lock);
    ssize_t result = -1;
    if (!fails(WRITE)) {
        result = real(fd, bytes, length);
        wrote(fd, lseek(fd, 0, SEEK_CUR) - (result > 0 ? result : 0), bytes, result);
    }
    pthread_mutex_unlock(&lock);
    return result;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    REAL(writev);
    if (!watches(fd)) return real(fd, parts, count);
    ssize_t sum = 0;
    for (int i = 0; i < count; i++) {
        ssize_t one = write(fd, parts[i].iov_base, parts[i].iov_len);
        if (one < 0) return sum > 0 ? sum : one;
        sum += one;
    }
    return sum;
}

#define WRITING_AT(name, offset) \
    ssize_t name(int fd, const void *bytes, size_t length, offset place) { \
        REAL(name); \
        if (!watches(fd)) return real(fd, bytes, length, place); \
        pthread_mutex_lock(&lock); \
        ssize_t result = -1; \
        if (!fails(WRITE)) { \
            result = real(fd, bytes, length, place); \
            wrote(fd, place, bytes, result); \
        } \
        pthread_mutex_unlock(&lock); \
        return result; \
    }

WRITING_AT(pwrite, off_t)
WRITING_AT(pwrite64, off64_t)

#define SYNCING(name) \
    int name(int fd) { \
        REAL(name); \
        if (!watches(fd)) return real(fd); \
        pthread_mutex_lock(&lock); \
        int result = fails(SYNC) ? -1 : real(fd); \
        if (result == 0) record(watched[fd] == 2 ? 'N' : 'S', inode(fd), 0, "", 0); \
        pthread_mutex_unlock(&lock); \
        return result; \
    }

SYNCING(fsync)
SYNCING(fdatasync)

#define TRUNCATING(name, offset) \
    int name(int fd, offset size) { \
        REAL(name); \
        if (!watches(fd)) return real(fd, size); \
        pthread_mutex_lock(&lock); \
        int result = fails(TRUNCATE) ? -1 : real(fd, size); \
        if (result == 0) record('T', inode(fd), (uint64_t) size, "", 0); \
        pthread_mutex_unlock(&lock); \
        return result; \
    }

TRUNCATING(ftruncate, off_t)
TRUNCATING(ftruncate64, off64_t)

int unlink(const char *path) {
    REAL(unlink);
    if (!ours(path)) return real(path);
    pthread_mutex_lock(&lock);
    int result = fails(UNLINK) ? -1 : real(path);
    if (result == 0) record('U', 0, 0, path, (uint32_t) strlen(path));
    pthread_mutex_unlock(&lock);
    return result;
}

int rename(const char *from, const char *to) {
    REAL(rename);
    if (!ours(from) && !ours(to)) return real(from, to);
    pthread_mutex_lock(&lock);
    int result = fails(RENAME) ? -1 : real(from, to);
    if (result == 0) {
        char text[LONGEST * 2];
        size_t first = strlen(from) + 1, second = strlen(to);
        memcpy(text, from, first);
        memcpy(text + first, to, second);
        record('R', 0, 0, text, (uint32_t) (first + second));
    }
    pthread_mutex_unlock(&lock);
    return result;
}

/* Copies within the kernel would pass unseen: who asks for one is told to write instead. */
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned int flags) {
    REAL(copy_file_range);
    if (!watches(out)) return real(in, from, out, to, length, flags);
    errno = ENOSYS;
    return -1;
}

ssize_t sendfile64(int out, int in, off64_t *from, size_t length) {
    REAL(sendfile64);
    if (!watches(out)) return real(out, in, from, length);
    errno = EINVAL;
    return -1;
}

/* Locks of parts of files, as on shares that know none. */
#define CONTROLLING(name) \
    int name(int fd, int command, ...) { \
        REAL(name); \
        va_list more; \
        va_start(more, command); \
        void *argument = va_arg(more, void *); \
        va_end(more); \
        if (watches(fd) && (command == F_SETLK || command == F_SETLKW || command == F_SETLK64) && fails(LOCK)) return -1; \
        return real(fd, command, argument); \
    }

CONTROLLING(fcntl)
CONTROLLING(fcntl64)
